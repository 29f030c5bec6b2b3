import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fullView } from './fullView.ts'
import { anyView } from './testing/arbitraryLinks.ts'
import { decodeView, encodeView } from './url.ts'

it('keeps all of a view but what is an embed’s alone', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const link = encodeView(fullView(view))
      expect(link).not.toMatch(/(?:^|&)(?:embed|hide|height)=/)
      const { embed, hide, height, ...rest } = view
      expect(decodeView(link).state).toMatchObject(rest)
    }),
  )
})

it('is what it was where there is no embed', () => {
  const { state } = decodeView('role=mayor&title=Mayors&theme=dark')
  expect(fullView(state)).toEqual(state)
})
