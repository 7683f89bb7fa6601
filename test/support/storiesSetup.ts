import { configure } from 'storybook/test';

// Generous: `findBy…` and `waitFor` of a story must not depend on how busy the machine is.
configure({ asyncUtilTimeout: 30_000 });
