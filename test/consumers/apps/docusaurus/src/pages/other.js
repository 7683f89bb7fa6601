import Layout from '@theme/Layout';

export default function Page() {
  return <Layout>This is the other page.</Layout>;
}
