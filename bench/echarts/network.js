import { drawForce } from './force.js';

await drawForce(true);
