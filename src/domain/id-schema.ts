/** The one shape of names that an author gives: in the level's file and in the data of every kind. */
import { z } from 'zod';

export const idSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'letters, digits and hyphens, starting with a letter')
  .max(40);
