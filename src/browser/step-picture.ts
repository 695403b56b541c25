import { layoutStepPicture, pictureSize, type StepPicture } from '../layout/step-picture.ts';
import { paintPicture, setStyle } from './paint-picture.ts';
import { readLooks } from './picture-looks.ts';
import { saveFile } from './save-file.ts';

/** How many pixels of the file make one of the layout: sharp on a 4K screen. */
const sharpness = 2;

/** Draws the picture of a step as a PNG for a 16:9 slide, in the page's fonts and the colours of its light theme. */
async function drawStepPicture(picture: StepPicture): Promise<Blob> {
  const looks = readLooks(picture.chart.figures);
  // A weight that the page has not shown yet may not have been loaded.
  await Promise.all(
    ([400, 500, 600, 700] as const).map((weight) =>
      document.fonts.load(looks.font({ size: 24, weight }), picture.title),
    ),
  );
  const canvas = document.createElement('canvas');
  canvas.width = pictureSize.width * sharpness;
  canvas.height = pictureSize.height * sharpness;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures.');
  const parts = layoutStepPicture(picture, (text, style) => {
    setStyle(context, style, looks);
    return context.measureText(text).width;
  });
  context.scale(sharpness, sharpness);
  paintPicture(context, parts, looks);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture is too large for this browser.'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** Draws the picture of a step and hands it to the reader as a file, such as `buying-a-first-home-compare-lenders.png`. */
export async function saveStepPicture(picture: StepPicture): Promise<void> {
  const { figures, step } = picture.chart;
  saveFile(await drawStepPicture(picture), `${figures.map}-${step}.png`);
}
