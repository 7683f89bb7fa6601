/** Bundlers replace `process.env.NODE_ENV` where it is written, and drop what development alone needs. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };
