import { type Testimonial, testimonialSchema } from '../model';
import { db } from './database';
import { repository } from './repository';

/** Words of buyers that are kept to become testimonials. */
export const testimonials = repository<Testimonial>(db.testimonials, testimonialSchema);
