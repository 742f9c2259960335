/**
 * Insertion structures (structures d'insertion par l'activité économique, SIAE) and their neighbours: what each may do on
 * a day, which reservation it may enter, and which one fits a need.
 *
 * @packageDocumentation
 */
export { siaeMessages } from './messages.js';
