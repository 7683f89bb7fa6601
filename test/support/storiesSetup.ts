import { configure } from 'storybook/test';

// Generous timeout: `findBy…` and `waitFor` of a story must not depend on the machine's load.
configure({ asyncUtilTimeout: 30_000 });
