import { expect, it } from 'vitest'
import { root, runQuietly } from './tools.mjs'

it('the command has what it asks for only while it runs, as the words of a language', async () => {
  const args = ['scripts/tenure.mjs', 'validate', 'none.json', '--lang', 'zh']
  expect(await runQuietly(process.execPath, args, { cwd: root })).toEqual({
    code: 1,
    output: 'none.json：没有此文件\n',
  })
})
