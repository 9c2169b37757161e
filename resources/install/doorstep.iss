; The installer for Windows (Inno Setup), made from what `python run.py bundle` leaves in dist\Doorstep:
;     iscc /DVersion=0.1.0 resources\install\doorstep.iss
#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0 doorstep.iss
#endif

[Setup]
AppId={{6A6B3E5C-2E3B-4A1F-9C55-0D1B7A4F8E21}
AppName=Doorstep
AppVersion={#Version}
DefaultDirName={autopf}\Doorstep
DefaultGroupName=Doorstep
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
Compression=lzma2
SolidCompression=yes
SetupIconFile=icons\doorstep.ico
UninstallDisplayIcon={app}\Doorstep.exe
OutputDir=..\..\dist
OutputBaseFilename=Doorstep-{#Version}-setup

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Files]
Source: "..\..\dist\Doorstep\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Doorstep"; Filename: "{app}\Doorstep.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.doorstep"; ValueType: string; ValueData: "Doorstep.Shop"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.doorstep"; ValueType: string; ValueName: "Content Type"; ValueData: "application/vnd.doorstep.shop"
Root: HKA; Subkey: "Software\Classes\Doorstep.Shop"; ValueType: string; ValueData: "Doorstep shop"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Doorstep.Shop\DefaultIcon"; ValueType: string; ValueData: "{app}\_internal\resources\install\icons\doorstep-shop.ico"
Root: HKA; Subkey: "Software\Classes\Doorstep.Shop\shell\open\command"; ValueType: string; ValueData: """{app}\Doorstep.exe"" ""%1"""
