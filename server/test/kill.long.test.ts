import { it } from 'vitest';
import { surviveKills } from './kill-run.ts';

it('loses and doubles nothing when it is killed 300 times under 16 writers', () => surviveKills(300), 3_600_000);
