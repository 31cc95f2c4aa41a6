'use server';

import { z } from 'zod';
import { staffAction } from '#app/staff-action';
import { theDatabase } from '#db/client';
import { giveBackPictures as giveBack } from '#lib/desk/give-back-pictures';
import { shelvePictures as shelve } from '#lib/desk/shelve-pictures';
import { env } from '#lib/env';

const picturesForm = z.object({ pictures: z.array(z.string().max(100)).max(500) });

/** Puts the pictures of a file that goes into an open story into the library. */
export const shelvePictures = staffAction(picturesForm, (actor, { pictures }) =>
  theDatabase().transaction((tx) => shelve(tx, actor, pictures)),
);

/** Takes the pictures of a file that was called off away again. */
export const giveBackPictures = staffAction(picturesForm, (actor, input) =>
  giveBack(theDatabase(), actor, input, env.mediaDir),
);
