/**
 * Every module of the package in one place. Import `palier/core` and the like to take only one of them.
 *
 * @packageDocumentation
 */
export * from './charges/index.js';
export * from './core/index.js';
export * from './law/index.js';
export * from './lots/index.js';
export * from './siae/index.js';
