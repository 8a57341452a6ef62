// The yardstick of the benchmarks: the least Electron app, one sandboxed window with nothing in it.
/* eslint-disable @typescript-eslint/no-require-imports -- Electron loads this file as CommonJS, unbuilt */
const path = require('node:path')
const { app, BrowserWindow } = require('electron')

app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900 }).loadFile(path.join(__dirname, 'index.html')))
