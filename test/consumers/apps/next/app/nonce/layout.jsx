// app/nonce/layout.jsx
import 'news-cards/cards.css';

export default function Layout({ children }) {
  return children;
}
