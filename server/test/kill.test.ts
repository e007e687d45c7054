import { it } from 'vitest';
import { surviveKills } from './kill-run.ts';

it('loses and doubles nothing when it is killed eight times under 16 writers', () => surviveKills(8), 240_000);
