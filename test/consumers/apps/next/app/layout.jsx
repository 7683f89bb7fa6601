import Link from 'next/link';
import { Press } from './Press';

export const metadata = { title: 'Stories' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <Press />
        <Link href="/other">Other page</Link>
        {children}
      </body>
    </html>
  );
}
