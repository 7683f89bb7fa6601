// Replaced by bundlers, as for React; declared here because the package must not depend on Node's types.
declare const process: { env: { NODE_ENV?: string } };

/** Whether components warn developers; bundlers drop such code from an application that is built for production. */
export const isDevelopment = process.env.NODE_ENV !== 'production';
