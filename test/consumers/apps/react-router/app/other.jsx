export default function Other() {
  return <p>This is the other page.</p>;
}
