import { addressOf } from '../../kernel/http/caller-address.ts';
import type { HttpContext } from '../../kernel/http/environment.ts';
import { deviceName } from './sessions/device-name.ts';

/** From where a request comes, as the record of security events keeps it. */
export const caller = (c: HttpContext) => ({
  address: addressOf(c),
  device: deviceName(c.req.header('user-agent')),
});
