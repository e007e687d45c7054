import { it } from 'vitest';
import { surviveKills } from './kill-run.ts';

it('loses and doubles nothing when it is killed 20 times under 16 writers', () => surviveKills(20), 240_000);
