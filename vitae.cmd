@echo off
rem Runs vitae from a checkout: builds it on first use. To build it anew, delete the folder cli\target.
setlocal
set "root=%~dp0"
if not exist "%root%cli\target\vitae\lib\vitae.jar" (
  echo vitae: building; the first time this takes a minute or a few and downloads some 120 MB 1>&2
  pushd "%root%"
  call mvnw.cmd -q -B -ntp -Pquick -pl cli -am package 1>&2
  if errorlevel 1 (
    popd
    echo vitae: The build failed; it needs a JDK 17 or newer and, the first time, Maven Central. [not-built] 1>&2
    exit /b 3
  )
  popd
)
call "%root%cli\target\vitae\bin\vitae.cmd" %*
exit /b %ERRORLEVEL%
