import { type RulePackRow, rulePackRowSchema } from '../model';
import { db } from './database';
import { repository } from './repository';

/** Rules for texts that a shop has changed or brought in. */
export const rulePacks = repository<RulePackRow>(db.rulePacks, rulePackRowSchema);
