/** Everything that Temporal may run: the names of these functions are the workflow types. */
export { journey } from './journey/journey.js';
export { sweep } from './sweeps/sweep.js';
