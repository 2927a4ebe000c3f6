@echo off
rem Opens the Assay workbench: assay-workbench [CORPUS]
setlocal
set "home=%~dp0"
set "home=%home:~0,-1%"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo assay-workbench: there is no Java; install a JRE 17 or newer, or set JAVA_HOME to one 1>&2
  exit /b 3
)
set "corpus="
if not "%~1"=="" set corpus=-corpus "%~f1"
"%java%" %ASSAY_JAVA_OPTS% "-Dassay.home=%home%" -jar "%home%\plugins\org.eclipse.equinox.launcher.jar" %corpus%
exit /b %errorlevel%
