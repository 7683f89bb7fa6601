/** In CI, property tests use the same inputs each time, so that failures are caused by changes and not by chance. */
import fc from 'fast-check';

if (process.env.CI) fc.configureGlobal({ seed: 17 });
