/**
 * How loud this device is, by what is heard: effects, the ambience of the place, the voice that reads aloud. What somebody
 * chose is kept; what the facilitator mutes is silent for as long as that lasts, and changes no choice.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { keep, kept } from '../kept.ts';

/** From silent to loud, as a share of the sound's own level. */
export const LOUDNESS = { off: 0, soft: 0.3, normal: 0.6, loud: 1 } as const;
export type Volume = keyof typeof LOUDNESS;
export const VOLUME_NAMES = Object.keys(LOUDNESS) as readonly Volume[];

export const CHANNELS = ['effects', 'ambience', 'voice'] as const;
export type Channel = (typeof CHANNELS)[number];

/** One volume for everything, as earlier pages kept it. */
const KEPT_BEFORE = 'canari.volume';
const keptAs = (channel: Channel) => `${KEPT_BEFORE}.${channel}`;
const volumeIn = (key: string): Volume | undefined => VOLUME_NAMES.find((one) => one === kept(key));

/** Who had no sound at all wants no ambience either; the voice is new, and speaks only when it is asked to. */
const before = volumeIn(KEPT_BEFORE);
const chosen = {
  effects: signal<Volume | undefined>(volumeIn(keptAs('effects')) ?? before),
  ambience: signal<Volume | undefined>(volumeIn(keptAs('ambience')) ?? (before === 'off' ? before : undefined)),
  voice: signal<Volume | undefined>(volumeIn(keptAs('voice'))),
};

/**
 * Without a choice the ambience is off where a class sits together: twenty-five tablets that hum are a noise. It is soft
 * where one device is the room's own: the projector, and who plays alone.
 */
const usualAmbience = signal<Volume>('off');

export const volumes: { readonly [channel in Channel]: ReadonlySignal<Volume> } = {
  effects: computed(() => chosen.effects.value ?? 'soft'),
  ambience: computed(() => chosen.ambience.value ?? usualAmbience.value),
  voice: computed(() => chosen.voice.value ?? 'normal'),
};

/** The facilitator silences the room: a surface says so from its view. */
export const mutedByRoom = signal(false);

export function chooseVolume(channel: Channel, next: Volume): void {
  chosen[channel].value = next;
  keep(keptAs(channel), next);
}

/** @param alone whether this device is the only one that this room, or this team, hears */
export function expectAmbience(alone: boolean): void {
  usualAmbience.value = alone ? 'soft' : 'off';
}

/** From 0 to 1, as it is now: 0 while the facilitator has muted the room. */
export function loudnessOf(channel: Channel): number {
  return mutedByRoom.value ? 0 : LOUDNESS[volumes[channel].value];
}
