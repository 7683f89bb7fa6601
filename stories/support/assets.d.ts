// Files that Vite serves or reads: pictures, raw texts, style sheets, globs.
/// <reference types="vite/client" />
