@echo off
rem The `coupure` command: the app's own program, told to be the command. A script waits for it, and ends with its code.
"%~dp0..\..\Coupure.exe" --log-level=3 --command -- %*
exit /b %ERRORLEVEL%
