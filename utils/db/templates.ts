import { type OwnTemplate, ownTemplateSchema } from '../model';
import { db } from './database';
import { repository } from './repository';

export const templates = repository<OwnTemplate>(db.templates, ownTemplateSchema);
