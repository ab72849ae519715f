; The `coupure` command for the user who installs: a script in a folder that Windows has on each user's path, so that
; the path itself, which installers have cut short before, is left alone.
!macro customInstall
  CreateDirectory "$LOCALAPPDATA\Microsoft\WindowsApps"
  FileOpen $0 "$LOCALAPPDATA\Microsoft\WindowsApps\coupure.cmd" w
  FileWrite $0 '@"$INSTDIR\resources\bin\coupure.cmd" %*$\r$\n'
  FileClose $0
!macroend

!macro customUnInstall
  Delete "$LOCALAPPDATA\Microsoft\WindowsApps\coupure.cmd"
!macroend
