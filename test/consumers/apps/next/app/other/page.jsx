export default function Page() {
  return <p>This is the other page.</p>;
}
