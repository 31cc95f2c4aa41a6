'use client';

import { patient } from './patient-reading.ts';

if (typeof window !== 'undefined') window.fetch = patient(window.fetch.bind(window));

/** Stands in the desk's frame, so that its pages wait for a house that restarts. */
export function PatientPages() {
  return null;
}
