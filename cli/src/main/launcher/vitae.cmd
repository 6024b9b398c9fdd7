@echo off
rem Starts vitae with the Java of JAVA_HOME or else of the PATH. VITAE_JAVA_OPTS are more options for it (-Xmx2g).
setlocal
set "lib=%~dp0..\lib"
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
where /q java.exe || if not defined JAVA_HOME (
  echo vitae: There is no Java here; install version 17 or newer, or set JAVA_HOME. [no-java] 1>&2
  exit /b 3
)
set "speed=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~1"=="batch" (set "speed=%speed% -Xmx256m") else (set "speed=%speed% -Xmn100m")
for %%a in (%*) do if "%%~a"=="--in-process" set "speed="
set "quiet=-Xshare:auto -Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true"
if not exist "%lib%\vitae.jsa" (
  echo vitae: preparing quick starts, once, a few seconds 1>&2
  "%java%" %quiet% -XX:TieredStopAtLevel=1 "-XX:ArchiveClassesAtExit=%lib%\vitae.jsa" -cp "%lib%\vitae.jar" dev.vitae.cli.Main batch --in-process "%~dp0..\samples" -o "%TEMP%\vitae-samples" --quiet >nul 2>nul
)
"%java%" %quiet% %speed% "-XX:SharedArchiveFile=%lib%\vitae.jsa" "-Dvitae.archive=%lib%\vitae.jsa" %VITAE_JAVA_OPTS% -cp "%lib%\vitae.jar" dev.vitae.cli.Main %*
exit /b %ERRORLEVEL%
