export { notifyHandlers } from './steps/handle-facts.ts';
