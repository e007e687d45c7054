import { done, ok } from '../../../kernel/http/answer.ts';
import { user } from '../../../kernel/http/environment.ts';
import { api } from '../../../kernel/http/gateway.ts';
import type { Preferences } from './preferences.ts';
import { routes } from './preferences-schema.ts';

export const preferencesRoutes = (preferences: Preferences) =>
  api()
    .openapi(routes.preferences, async (c) => ok(c, await preferences.of(user(c))))
    .openapi(routes.change, async (c) => ok(c, await preferences.change(user(c), c.req.valid('json'))))
    .openapi(routes.muted, async (c) => ok(c, await preferences.muted(user(c))))
    .openapi(routes.mute, (c) => done(c, preferences.mute(user(c), c.req.valid('param').userId)))
    .openapi(routes.unmute, (c) => done(c, preferences.unmute(user(c), c.req.valid('param').userId)));
