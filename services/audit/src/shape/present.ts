export { present } from '@attestry/service-kit';
