/** Chromium, and Firefox over WebDriver BiDi, by Playwright. */
import { existsSync } from 'node:fs'
import { chromium, firefox, type Page } from '@playwright/test'
import { browserArgs, findBrowser } from '../../scripts/browser.mjs'
import { Cannot, type Driver, type Engine } from './driver.ts'

const SIZE = { width: 1280, height: 800 }

export const chromiumEngine: Engine = {
  name: 'Chromium',
  install: 'apt-get install chromium-headless-shell, or npx playwright install --only-shell chromium',
  async start({ dark }) {
    const executablePath = findBrowser()
    if (executablePath === null) throw new Error('there is no Chromium or Chrome')
    const browser = await chromium.launch({ args: browserArgs, executablePath })
    const context = await browser.newContext({
      viewport: SIZE,
      colorScheme: dark ? 'dark' : 'light',
      hasTouch: true,
    })
    const page = await context.newPage()
    return driverOf(
      page,
      () => browser.close(),
      (x, y) => pinchByProtocol(page, x, y),
    )
  },
}

const FIREFOXES = ['/usr/bin/firefox-esr', '/usr/bin/firefox']

export const firefoxEngine: Engine = {
  name: 'Firefox',
  install: 'apt-get install firefox-esr, or TENURE_FIREFOX=/path/to/firefox',
  async start({ dark }) {
    const named = process.env.TENURE_FIREFOX
    const executablePath = (named ? [named] : FIREFOXES).find((place) => existsSync(place))
    if (executablePath === undefined) throw new Error(`there is no ${named ?? 'Firefox'}`)
    // By its own preferences: Playwright's colour scheme does not reach it over BiDi.
    const scheme = { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 }
    const browser = await firefox.launch({ channel: 'moz-firefox', executablePath, firefoxUserPrefs: scheme })
    const context = await browser.newContext({ viewport: SIZE })
    const cannot = () => Promise.reject(new Cannot('Playwright has no two fingers for it'))
    return driverOf(await context.newPage(), () => browser.close(), cannot)
  },
}

function driverOf(page: Page, close: () => Promise<void>, pinch: Driver['pinch']): Driver {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  return {
    errors: () => errors.splice(0),
    open: async (address) => void (await page.goto(address)),
    evaluate: <T>(code: string) => page.evaluate<T>(code),
    evaluateInFrame: async <T>(selector: string, code: string) => {
      const frame = await (await page.$(selector))?.contentFrame()
      if (!frame) throw new Error(`no frame is ${selector}`)
      return frame.evaluate<T>(code)
    },
    readsNothingShutOff: false,
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    zoomByWheel: async (x, y, deltaY) => {
      await page.mouse.move(x, y)
      await page.keyboard.down('Control')
      await page.mouse.wheel(0, deltaY)
      await page.keyboard.up('Control')
    },
    pinch,
    resize: (width, height) => page.setViewportSize({ width, height }),
    close,
  }
}

async function pinchByProtocol(page: Page, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: apart === undefined ? [] : [-apart, apart].map((dx, id) => ({ x: x + dx, y, id })),
    })
  await send('touchStart', 20)
  for (let apart = 30; apart <= 150; apart += 20) await send('touchMove', apart)
  await send('touchEnd')
  await session.detach()
}
