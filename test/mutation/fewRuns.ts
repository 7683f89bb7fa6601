/** Each mutant runs the tests again, so property tests try few inputs, the same ones each time. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 17, numRuns: 20 });
