import '@testing-library/jest-dom/vitest';
import './consoleGuard.js';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Vitest's globals are off, so Testing Library does not register its cleanup. Hooks after a test run in reverse order: registered
// after the console guard, cleanup runs before it, so the guard sees messages logged on unmount.
afterEach(cleanup);

export { expectConsole } from './consoleGuard.js';
