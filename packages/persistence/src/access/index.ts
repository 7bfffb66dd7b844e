export * from './customer-session.repository.js';
export * from './login.queries.js';
export * from './login-address.repository.js';
export * from './login-session.repository.js';
export * from './sign-in-code-facts.js';
