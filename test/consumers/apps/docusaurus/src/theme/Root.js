import Link from '@docusaurus/Link';
import { useState } from 'react';

export default function Root({ children }) {
  const [count, setCount] = useState(0);
  return (
    <>
      <button type="button" onClick={() => setCount(count + 1)}>
        Pressed {count} times
      </button>
      <Link to="/other">Other page</Link>
      {children}
    </>
  );
}
