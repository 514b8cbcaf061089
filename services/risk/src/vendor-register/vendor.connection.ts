import { connectionOf } from '@attestry/service-kit';
import { VendorType } from './vendor.type.js';

export const VendorConnection = connectionOf(VendorType, 'Vendor');
