import '@testing-library/jest-dom/vitest';
import './consoleGuard.js';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Vitest's globals are off, so Testing Library does not find its own hook. Registered after the guard and so run
// before it (hooks after a test run in reverse): what unmounting logs counts as well.
afterEach(cleanup);

export { expectConsole } from './consoleGuard.js';
