export * from './login.queries.js';
export * from './login-session.repository.js';
