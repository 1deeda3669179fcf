/** How loud effects, ambience and the voice are on this device, and whether sounds are captioned. For a settings dialog. */
import './volume-choices.css';
import { useId } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import { captions, chooseCaptions } from './captions.ts';
import { CHANNELS, type Channel, chooseVolume, mutedByRoom, VOLUME_NAMES, volumes } from './volumes.ts';

export function VolumeChoices() {
  return (
    <>
      {mutedByRoom.value && <p class="soft">{say('sound.muted-kept')}</p>}
      {CHANNELS.map((channel) => (
        <ChannelChoice key={channel} channel={channel} />
      ))}
      <label class="choice">
        <input
          type="checkbox"
          checked={captions.value}
          onChange={(event) => chooseCaptions(event.currentTarget.checked)}
        />
        <span>
          {say('sound.captions')}
          <br />
          <span class="soft">{say('sound.captions-where')}</span>
        </span>
      </label>
    </>
  );
}

function ChannelChoice({ channel }: { channel: Channel }) {
  const name = useId();
  return (
    <fieldset>
      <legend class="volume-legend">
        {say(`sound.channel.${channel}`)}
        <span class="soft"> – {say(`sound.what.${channel}`)}</span>
      </legend>
      <div class="volume-levels">
        {VOLUME_NAMES.map((volume) => (
          <label key={volume} class="choice">
            <input
              type="radio"
              name={name}
              checked={volume === volumes[channel].value}
              onChange={() => chooseVolume(channel, volume)}
            />
            <span>{say(`sound.volume.${volume}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
