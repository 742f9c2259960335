/**
 * Every module of the package in one place. Import `palier/core` and the like to take only one of them.
 *
 * @packageDocumentation
 */
export * from './core/index.js';
