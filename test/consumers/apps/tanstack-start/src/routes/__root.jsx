import { createRootRoute, HeadContent, Link, Outlet, Scripts } from '@tanstack/react-router';
import { useState } from 'react';

export const Route = createRootRoute({ component: Root, head: () => ({ meta: [{ title: 'Stories' }] }) });

function Root() {
  const [count, setCount] = useState(0);
  return (
    <html lang="en">
      <head>
        <HeadContent />
      </head>
      <body>
        <button type="button" onClick={() => setCount(count + 1)}>
          Pressed {count} times
        </button>
        <Link to="/other">Other page</Link>
        <Outlet />
        <Scripts />
      </body>
    </html>
  );
}
