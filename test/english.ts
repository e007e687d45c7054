import { en } from '#shared/i18n/en.ts';
import { learn } from '#shared/i18n/i18n.ts';

learn(en);
