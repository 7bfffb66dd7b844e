export * from './actor.js';
export * from './decide-request-code.js';
export * from './decide-use-code.js';
export * from './deciding.js';
export * from './permissions.js';
export * from './sign-in-code.js';
