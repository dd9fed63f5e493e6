export { XlsxHost } from './xlsx-host';
