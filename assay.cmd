@echo off
rem Assay's launcher for Windows: builds what is missing or out of date, then starts it.
rem "assay" opens the workbench, "assay COMMAND" runs without a window.
setlocal enabledelayedexpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
set "cli=%home%\workbench\cli\target"
set "product=%home%\workbench\product\target"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo assay: there is no Java; install a JDK 17 or newer, or set JAVA_HOME to one 1>&2
  exit /b 3
)

if "%~1"=="" goto workbench
if "%~2"=="" if exist "%~1\corpus.properties" goto workbench

call :build "%cli%\assay.stamp" workbench/cli
if errorlevel 1 exit /b 3
"%java%" %ASSAY_JAVA_OPTS% "-Dassay.home=%home%" -cp "%cli%\assay-cli.jar;%cli%\lib\*" io.github.assay.workbench.cli.Main %*
exit /b %errorlevel%

:workbench
call :build "%product%\assay.stamp" workbench/product
if errorlevel 1 exit /b 3
set "corpus="
if not "%~1"=="" set corpus=-corpus "%~f1"
"%java%" %ASSAY_JAVA_OPTS% "-Dassay.home=%home%" -jar "%product%\workbench\plugins\org.eclipse.equinox.launcher.jar" %corpus%
exit /b %errorlevel%

rem build STAMP MODULE: builds if a source is newer than the stamp, or there is no stamp.
:build
powershell -NoProfile -Command "$s = Get-Item -ErrorAction SilentlyContinue -LiteralPath '%~1'; if (-not $s) { exit 1 }; $dirs = 'pom.xml','typesystem','corpus','annotators','workbench' | ForEach-Object { Join-Path '%home%' $_ }; $new = Get-ChildItem -Recurse -File -Path $dirs | Where-Object { $_.FullName -notmatch '\\(target|test|sample)\\' -and $_.LastWriteTime -gt $s.LastWriteTime } | Select-Object -First 1; if ($new) { exit 1 }"
if not errorlevel 1 exit /b 0
echo assay: building ^(the first time also downloads what it needs; this takes a minute or two^) 1>&2
pushd "%home%"
call mvnw.cmd -q -B -DskipTests -Dspotless.check.skip=true package -pl %~2 -am
set "failed=%errorlevel%"
popd
if not "%failed%"=="0" (
  echo assay: the build failed; the lines above say why 1>&2
  exit /b 1
)
type nul > "%~1"
exit /b 0
